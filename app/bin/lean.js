// How do files of gigabytes pass through little memory? V8 lets garbage pile up to several times what is alive; asked before anything is
// loaded, it tidies up sooner. It costs a few hundredths of the speed, so only programs that may read such files ask for it.
import { setFlagsFromString } from 'node:v8'

for (const flag of ['--heap-growing-percent=40', '--semi-space-growth-factor=1']) setFlagsFromString(flag)
