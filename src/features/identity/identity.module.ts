import { Module } from '@nestjs/common';
import { ShowViewerController } from './show-viewer/show-viewer.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignOutController } from './sign-out/sign-out.controller.js';

@Module({ controllers: [ShowViewerController, SignInController, SignOutController] })
export class IdentityModule {}
