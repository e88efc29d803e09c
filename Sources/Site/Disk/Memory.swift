#if canImport(Glibc)
    import Glibc
#endif

/// How the process takes memory from the system.
enum Memory {
    /// Lets each thread take memory in large steps.
    ///
    /// Glibc takes 128 kB at a time, and on all threads but the first asks the system again after
    /// every 4 kB of it; a build of thousands of pages spends a twentieth of its time on that.
    /// Elsewhere nothing is done.
    static func growInLargeSteps() {
        #if canImport(Glibc)
            // The header that declares it is not part of Swift's module of Glibc.
            typealias SetOption = @convention(c) (CInt, CInt) -> CInt
            guard let symbol = dlsym(nil, "mallopt") else { return }
            let topPad: CInt = -2
            _ = unsafeBitCast(symbol, to: SetOption.self)(topPad, 8 << 20)
        #endif
    }
}
