import { Module } from '@nestjs/common';
import { OpenStreamController } from './open-stream/open-stream.controller.js';

@Module({ controllers: [OpenStreamController] })
export class LiveModule {}
