/** One process of the application: the roles that ROLE names, on the database and agency systems that it is given. */
import { readConfig } from './platform/config.js';
import { runProcess } from './process.js';

await runProcess(readConfig(process.env));
