/** Everybody who can sign in during development: the demo posts with a made-up name for each. */
import { DEMO_POSTS } from '../../agency-contract/demo-posts.js';
import type { DemoPost } from '../../agency-contract/demo-posts.js';
import { seededRandom, type SeededRandom } from '../_shared/seeded-random.js';
import { syntheticName } from '../_shared/synthetic-names.js';

export interface DemoUser extends DemoPost {
  /** A made-up Vietnamese name. */
  readonly name: string;
}

/** All demo users, the same at every start: three of each role and agency. */
export const DEMO_USERS: readonly DemoUser[] = demoUsers(seededRandom(63));

function demoUsers(random: SeededRandom): readonly DemoUser[] {
  return DEMO_POSTS.map((post) => ({ ...post, name: demoName(random) }));
}

function demoName(random: SeededRandom): string {
  const { fullName } = syntheticName(random, random.pick(['male', 'female']));
  return fullName
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).toLocaleLowerCase('vi-VN'))
    .join(' ');
}
