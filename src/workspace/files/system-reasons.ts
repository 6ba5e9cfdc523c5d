import type { Localised } from '../../model/localised.ts';

/** The system's error codes that files and streams meet, in words. */
const reasons: Readonly<Record<string, Localised>> = {
  EACCES: { en: 'permission denied', zh: '没有权限' },
  EAGAIN: { en: 'it has nothing to be read now', zh: '现在没有可读取的内容' },
  EBADF: { en: 'it is not open', zh: '它没有打开' },
  EBUSY: { en: 'something else is using it', zh: '它正被占用' },
  EDQUOT: { en: 'the disk quota is used up', zh: '磁盘配额已用完' },
  EEXIST: { en: 'something is there already', zh: '该处已有内容' },
  EFBIG: { en: 'the file would be too large', zh: '文件过大' },
  EINVAL: { en: 'this cannot be done here', zh: '此处不支持该操作' },
  EIO: { en: 'the device failed', zh: '设备读写出错' },
  EISDIR: { en: 'it is a folder', zh: '它是文件夹' },
  ELOOP: { en: 'its links go round in a circle', zh: '链接成环' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  EMLINK: { en: 'too many links lead there', zh: '链接过多' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
  ENFILE: { en: 'too many files are open on this machine', zh: '本机打开的文件过多' },
  ENODEV: { en: 'there is no such device', zh: '没有该设备' },
  ENOENT: { en: 'there is no such file or folder', zh: '没有该文件或文件夹' },
  ENOMEM: { en: 'no memory is left', zh: '内存不足' },
  ENOSPC: { en: 'no space is left on the device', zh: '设备上没有剩余空间' },
  ENOSYS: { en: 'this system cannot do that', zh: '系统不支持该操作' },
  ENOTDIR: { en: 'something on the way is not a folder', zh: '路径中有一处不是文件夹' },
  ENOTEMPTY: { en: 'the folder is not empty', zh: '文件夹非空' },
  ENOTSUP: { en: 'the file system cannot do that', zh: '文件系统不支持该操作' },
  ENXIO: { en: 'nothing is at the other end', zh: '另一端没有设备或进程' },
  EPERM: { en: 'the system does not allow it', zh: '系统不允许该操作' },
  EROFS: { en: 'the file system is read-only', zh: '文件系统是只读的' },
  ESTALE: { en: 'the network file system has lost it', zh: '网络文件系统上已失效' },
  ETIMEDOUT: { en: 'the device or network did not answer in time', zh: '设备或网络超时无应答' },
  ETXTBSY: { en: 'it is a program that runs', zh: '它是正在运行的程序' },
  EXDEV: { en: 'it is on another device', zh: '它在另一个设备上' },
};

/** What an error code of the system means; a code that is not in the table stands for itself. */
export function systemReason(code: string): Localised {
  return reasons[code] ?? { en: code, zh: code };
}
