import type { Database } from '../schema';

/** The first schema: case files, orders as last read, and single values. */
export function toVersion1(database: Database): void {
  const files = database.createObjectStore('files', { keyPath: 'id' });
  files.createIndex('orderNumber', 'orderNumber');
  files.createIndex('newest', 'newest');
  // Only files with a prepared and unsent message have this key: the index holds nothing else.
  files.createIndex('pending', 'pending');
  database.createObjectStore('orders', { keyPath: 'number' });
  database.createObjectStore('keep');
}
