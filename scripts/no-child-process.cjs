'use strict';

/** What the program's bundle has in the place of node:child_process, which commander asks for but pingan never uses. */
exports.spawn = () => {
  throw new Error('pingan starts no other program');
};
