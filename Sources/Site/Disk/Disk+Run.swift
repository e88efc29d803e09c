#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Disk {
    /// Runs a program to its end, without input, output or environment, so that nothing but its
    /// arguments decides what it does.
    ///
    /// - Throws: when it cannot be started or ends with another status than 0.
    static func run(_ program: String, _ arguments: [String]) throws(DiskError) {
        var words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        var actions = fileActions()
        defer { posix_spawn_file_actions_destroy(&actions) }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, nil, words, &environment)
        guard code == 0 else { throw DiskError("run", program, code: code) }
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw DiskError("run", program, reason: "It failed") }
    }

    /// Lets a program read and write nothing but files.
    private static func fileActions() -> FileActions {
        var actions = FileActions()
        posix_spawn_file_actions_init(&actions)
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        return actions
    }

    #if canImport(Glibc)
        private typealias FileActions = posix_spawn_file_actions_t
    #else
        private typealias FileActions = posix_spawn_file_actions_t?
    #endif
}
