// How quickly does Stan draw from the same models? Counts and severity as core/trial/sampling has them, run by Debian's rstan where it is installed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasStan = () => spawnSync('Rscript', ['-e', 'library(rstan)'], { stdio: 'ignore' }).status === 0

/**
 * The latent series from independent normals, its sd and the root of the dispersion with either sign, as ours has them: on the log scale
 * they would have a long tail towards 0.
 */
const series = {
  parameters: 'real latentSd; real<lower=0, upper=1> correlation; vector[n] z;',
  transformed: `vector[n] u;
  u[1] = z[1];
  for (i in 2:n) { real kept = correlation^gap[i]; u[i] = kept * u[i - 1] + sqrt(1 - square(kept)) * z[i]; }`,
  priors: ({ latent }, { alpha, beta }) => `latentSd ~ normal(0, ${latent.value});
  correlation ~ beta(${alpha.value}, ${beta.value});
  z ~ std_normal();`,
}

/** The negative binomial by its dispersion, exact down to 0: Stan's own loses its digits there, and takes far shorter steps. */
const counts = (priors) => `
functions {
  real counts_lpmf(int[] y, vector eta, real kappa) {
    vector[size(y)] mu = exp(eta);
    real sum_up = 0;
    for (i in 1:size(y)) {
      real at = kappa * mu[i];
      for (k in 1:(y[i] - 1)) sum_up += log1p(k * kappa);
      sum_up += y[i] * eta[i] - y[i] * log1p(at) - mu[i] * (at < 1e-3 ? 1 - at / 2 + square(at) / 3 - at * square(at) / 4 : log1p(at) / at);
    }
    return sum_up;
  }
}
data { int n; int y[n]; vector[n] days; vector[n] arm; vector[n] week; vector[n] sun; vector[n] gap; real priorMean; real priorSd; }
parameters { real effect; real level; real trend; real season; real root; ${series.parameters} }
transformed parameters { ${series.transformed} }
model {
  effect ~ normal(priorMean, priorSd);
  level ~ normal(${priors.logRate.mean.value}, ${priors.logRate.sd.value});
  trend ~ normal(0, ${priors.trend.value});
  season ~ normal(${priors.season.mean.value}, ${priors.season.sd.value});
  root ~ normal(0, ${priors.dispersion.value});
  ${series.priors(priors, priors.correlationWeek)}
  y ~ counts(log(days) + level + effect * arm + trend * week + season * sun + latentSd * u, square(root));
}`

/** Cumulative logits: the thresholds from the sticks of their Dirichlet. */
const grades = (priors) => `
data { int n; int K; int y[n]; vector[K] concentration; vector[n] arm; vector[n] week; vector[n] gap; real priorMean; real priorSd; }
parameters { real effect; real trend; simplex[K] share; ${series.parameters} }
transformed parameters {
  vector[K - 1] cut = logit(cumulative_sum(share)[1:(K - 1)]);
  ${series.transformed}
}
model {
  effect ~ normal(priorMean, priorSd);
  trend ~ normal(0, ${priors.trend.value});
  share ~ dirichlet(concentration);
  ${series.priors(priors, priors.correlationDay)}
  y ~ ordered_logistic(effect * arm + trend * week + latentSd * u, cut);
}`

const models = { 'negative-binomial-ar1': counts, 'ordinal-ar1': grades }
/** Which models are written for Stan. */
export const inStan = (model) => model in models

const values = (value) => (Array.isArray(value) ? `c(${value.join(',')})` : value)
const list = (data) =>
  `list(${Object.entries(data)
    .map(([name, value]) => `${name} = ${values(value)}`)
    .join(', ')})`

/**
 * For each data set (the fields of the model's data block): processor seconds of four chains, one after another, warm-up and drawing; the
 * lesser of bulk and tail size of the effect, its mean and sd. Compiling, about half a minute, is not counted.
 */
export function timeStan(priors, model, sets) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-stan-'))
  try {
    const script = join(folder, 'run.R')
    writeFileSync(join(folder, 'model.stan'), `${models[model](priors)}\n`)
    writeFileSync(
      script,
      `suppressMessages(library(rstan))
# Debian's BH is empty and leans on the system's Boost.
rstan_options(boost_lib = "/usr/include")
compiled <- stan_model("${join(folder, 'model.stan')}")
for (data in list(${sets.map(list).join(',\n')})) {
  used <- system.time(fit <- suppressWarnings(sampling(compiled, data = data, chains = 4, iter = 1500, warmup = 500, seed = 1, refresh = 0, control = list(adapt_delta = 0.9))))
  took <- get_elapsed_time(fit)
  all <- sum(used[1:2])
  warm <- all * sum(took[, 1]) / sum(took)
  draws <- extract(fit, "effect", permuted = FALSE)[, , 1]
  steps <- mean(sapply(get_sampler_params(fit, inc_warmup = FALSE), function(x) mean(x[, "n_leapfrog__"])))
  cat("warm", warm, "drawing", all - warm, "effective", min(ess_bulk(draws), ess_tail(draws)), "mean", mean(draws), "sd", sd(draws), "steps", steps, "\\n")
}`,
    )
    const { status, stdout, stderr } = spawnSync('Rscript', [script], { encoding: 'utf8', maxBuffer: 1 << 26 })
    if (status !== 0) throw new Error(`Stan did not run: ${stderr.slice(-3000)}`)
    return [...stdout.matchAll(/warm (\S+) drawing (\S+) effective (\S+) mean (\S+) sd (\S+) steps (\S+)/g)].map((found) => {
      const [warm, drawing, effective, mean, sd, steps] = found.slice(1).map(Number)
      return { warm, drawing, seconds: warm + drawing, effective, mean, sd, steps }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
