/** A run of the subject `engine`, in this process. */
import { requestOfThisProcess, tell } from './child.js';
import { figuresOf, rounded, runLoad } from './closed-load.js';
import { startEngine } from './engine.js';
import type { RunReport, RunRequest } from './figures.js';
import { machineWorkedMs } from './machine-time.js';

const request = requestOfThisProcess<RunRequest>();
const { inFlight, warmUp, cases } = request;
const engine = await startEngine(request);
await runLoad(engine.subject, { first: 0, cases: warmUp, inFlight });

const written = engine.store.written();
const [cpuBefore, workedBefore] = [process.cpuUsage(), machineWorkedMs()];
const load = await runLoad(engine.subject, { first: warmUp, cases, inFlight });
const [cpu, workedMs] = [process.cpuUsage(cpuBefore), machineWorkedMs() - workedBefore];
const workload = engine.store.perCaseSince(written, cases);
await engine.stop();

const report: RunReport = {
  workload,
  figures: {
    ...figuresOf(load, workload.eventsPerCase),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    cpuMsPerCase: rounded((cpu.user + cpu.system) / 1000 / cases),
    machineCpuMsPerCase: rounded(workedMs / cases),
  },
};
tell(report);
