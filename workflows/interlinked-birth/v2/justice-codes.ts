/**
 * Ethnic groups as the ministry of justice's civil-status system numbers them: its own ids, not the two digits of the national list.
 * Only those that were seen in the system are listed; a group that is not gets matched by a person, and stays as it was told.
 */

const ETHNIC_GROUP_IDS: Readonly<Record<string, number>> = {
  '01': 63001, // Kinh
  '02': 1545, // Tày
  '03': 1546, // Thái
  '04': 1514, // Hoa
  '05': 1518, // Khơ-me
  '06': 1531, // Mường
  '07': 1534, // Nùng
  '08': 1530, // Mông
  '09': 1508, // Dao
  '15': 1541, // Sán Chay
  '18': 1542, // Sán Dìu
};

/** The id of a group in that system; undefined where the table has none. */
export function justiceEthnicGroup(code: unknown): number | undefined {
  return typeof code === 'string' ? ETHNIC_GROUP_IDS[code] : undefined;
}
