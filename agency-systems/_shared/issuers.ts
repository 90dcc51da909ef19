/** Who signs, by the commune that is competent. */
import { communeByCode } from '../../agency-contract/places.js';

/** `Ủy ban nhân dân phường Bắc Giang`. */
export function peoplesCommittee(communeCode: string): string {
  return `Ủy ban nhân dân ${placeName(communeCode)}`.normalize('NFC');
}

/** `Công an phường Bắc Giang`. */
export function communePolice(communeCode: string): string {
  return `Công an ${placeName(communeCode)}`.normalize('NFC');
}

function placeName(communeCode: string): string {
  const commune = communeByCode(communeCode);
  if (commune === undefined) throw new RangeError(`${communeCode} is no commune of this province`);
  return commune.name.charAt(0).toLocaleLowerCase('vi-VN') + commune.name.slice(1);
}
