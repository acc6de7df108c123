/** What a person makes of the system's name for a failure. */
export function cause(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or directory';
    case 'EISDIR':
      return 'it is a directory';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'there is a file where a directory should be';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it is not permitted';
    case 'EBUSY':
      return 'another program is using it';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return `the system says ${code}`;
  }
}
