// How quickly does Stan draw from the same model? The counts' deciding model in Stan's language, run by Debian's rstan where it is installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasStan = () => spawnSync('Rscript', ['-e', 'library(rstan)'], { stdio: 'ignore' }).status === 0

/** As core/trial/sampling/jags-models.fixture.ts has it, with the latent series from independent normals. `sd`: the priors' numbers. */
const model = ({ logRate, trend, season, dispersion, latent, correlationWeek }) => `
data { int n; int y[n]; vector[n] days; vector[n] arm; vector[n] week; vector[n] sun; vector[n] gap; real priorMean; real priorSd; }
parameters {
  real effect; real level; real trend; real season;
  real<lower=0> root; real<lower=0> latentSd; real<lower=0, upper=1> correlation;
  vector[n] z;
}
transformed parameters {
  vector[n] u;
  u[1] = z[1];
  for (i in 2:n) { real kept = correlation^gap[i]; u[i] = kept * u[i - 1] + sqrt(1 - kept^2) * z[i]; }
}
model {
  effect ~ normal(priorMean, priorSd);
  level ~ normal(${logRate.mean.value}, ${logRate.sd.value});
  trend ~ normal(0, ${trend.value});
  season ~ normal(${season.mean.value}, ${season.sd.value});
  root ~ normal(0, ${dispersion.value});
  latentSd ~ normal(0, ${latent.value});
  correlation ~ beta(${correlationWeek.alpha.value}, ${correlationWeek.beta.value});
  z ~ normal(0, 1);
  y ~ neg_binomial_2_log(log(days) + level + effect * arm + trend * week + season * sun + latentSd * u, 1 / root^2);
}`

const values = (value) => (Array.isArray(value) ? `c(${value.join(',')})` : value)
const list = (data) =>
  `list(${Object.entries(data)
    .map(([name, value]) => `${name} = ${values(value)}`)
    .join(', ')})`

/**
 * For each data set (the fields of the model's data block): seconds of warm-up and drawing of four chains, one after another, and the
 * lesser of bulk and tail size of the effect. Compiling, about half a minute, is not counted.
 */
export function timeStan(priors, sets) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-stan-'))
  try {
    const script = join(folder, 'run.R')
    writeFileSync(join(folder, 'model.stan'), `${model(priors)}\n`)
    writeFileSync(
      script,
      `suppressMessages(library(rstan))
# Debian's BH is empty and leans on the system's Boost.
rstan_options(boost_lib = "/usr/include")
compiled <- stan_model("${join(folder, 'model.stan')}")
for (data in list(${sets.map(list).join(',\n')})) {
  fit <- suppressWarnings(sampling(compiled, data = data, chains = 4, iter = 1500, warmup = 500, seed = 1, refresh = 0))
  draws <- extract(fit, "effect", permuted = FALSE)[, , 1]
  cat("seconds", sum(get_elapsed_time(fit)), "effective", min(ess_bulk(draws), ess_tail(draws)), "mean", mean(draws), "\\n")
}`,
    )
    const { status, stdout, stderr } = spawnSync('Rscript', [script], { encoding: 'utf8', maxBuffer: 1 << 26 })
    if (status !== 0) throw new Error(`Stan did not run: ${stderr.slice(-3000)}`)
    return [...stdout.matchAll(/seconds (\S+) effective (\S+) mean (\S+)/g)].map(([, seconds, effective, mean]) => ({
      seconds: Number(seconds),
      effective: Number(effective),
      mean: Number(mean),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
