/** Gives the person a file by way of the browser's own downloads: no permission, no network. */
export function saveFile(name: string, type: string, content: BlobPart | readonly BlobPart[]): void {
  const address = URL.createObjectURL(
    new Blob(Array.isArray(content) ? content : [content as BlobPart], { type }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun reading by then; a minute is far more than it needs to take over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
