import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowEverybody } from './http/access.js';

/** Where whoever finds a weakness reports it (RFC 9116); renewed with each release, at most a year ahead. */
const SECURITY_TXT = [
  'Contact: mailto:security@lienthong.example',
  'Expires: 2027-11-01T00:00:00Z',
  'Preferred-Languages: vi, en',
  '',
].join('\n');

@ApiTags('operation')
@Controller('.well-known')
export class SecurityTxtController {
  @Get('security.txt')
  @AllowEverybody('RFC 9116')
  @Header('content-type', 'text/plain; charset=utf-8')
  show(): string {
    return SECURITY_TXT;
  }
}
