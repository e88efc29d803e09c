import Foundation

/// The browser of the person at this computer.
enum Browser {
    /// Shows an address; nothing happens where there is no browser.
    static func open(_ address: String) {
        #if canImport(Glibc)
            let program = "xdg-open"
        #else
            let program = "open"
        #endif
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program, address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? process.run()
    }
}
