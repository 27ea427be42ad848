import type { Database } from '../schema';

/** Evidence and its bytes apart from each other, a bin for what was thrown away, and marks that outlive it. */
export function toVersion2(database: Database): void {
  database.createObjectStore('evidence', { keyPath: 'id' }).createIndex('caseId', 'caseId');
  database.createObjectStore('blobs');
  database.createObjectStore('bin', { keyPath: 'id' }).createIndex('caseId', 'caseId');
  database.createObjectStore('marks', { keyPath: 'id' });
}
