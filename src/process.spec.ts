import { probesAddress } from './process.js';
import { readConfig } from './platform/config.js';

describe('the probes of a process without the role api', () => {
  it('are for this machine only, on any free port, if nobody asked for a port', () => {
    expect(probesAddress(readConfig({}))).toEqual({ port: 0, host: '127.0.0.1' });
  });

  it('are for every machine on the port that was asked for', () => {
    expect(probesAddress(readConfig({ HEALTH_PORT: '3001' }))).toEqual({ port: 3001, host: '0.0.0.0' });
  });
});
