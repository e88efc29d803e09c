#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Disk {
    /// A file while it is being written.
    struct NewFile: ~Copyable {
        private let folder: String
        private let name: String
        private var descriptor: CInt

        /// Takes a file that was to be opened.
        ///
        /// - Throws: when it could not be.
        init(_ name: String, in folder: String = "", opened descriptor: CInt) throws(DiskError) {
            self.folder = folder
            self.name = name
            self.descriptor = descriptor
            if descriptor < 0 { throw error(errno) }
        }

        deinit { if descriptor >= 0 { close(descriptor) } }

        /// Writes bytes behind those that were written.
        func append(_ bytes: [UInt8]) throws(DiskError) {
            var problem: CInt = 0
            bytes.withUnsafeBytes { buffer in
                var written = 0
                while written < buffer.count, let base = buffer.baseAddress {
                    let count = Disk.retrying {
                        Disk.systemWrite(descriptor, base + written, buffer.count - written)
                    }
                    guard count >= 0 else { problem = errno; break }
                    written += count
                }
            }
            guard problem == 0 else { throw error(problem) }
        }

        /// Closes the file: some file systems tell only then that the disk is full.
        consuming func finish() throws(DiskError) {
            let isClosed = close(descriptor) == 0
            descriptor = -1
            if !isClosed { throw error(errno) }
        }

        private func error(_ code: CInt) -> DiskError {
            DiskError("write", folder.isEmpty ? name : folder + "/" + name, code: code)
        }
    }
}
