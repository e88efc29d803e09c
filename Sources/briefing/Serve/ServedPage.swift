import Foundation
import Site

/// What an address shows.
struct ServedPage: Hashable {
    /// Whether there is something at the address.
    enum Status: Hashable {
        case found
        case moved(String)
        case missing
    }

    var status: Status
    /// The file in the output, which tells the type.
    var file = ""
    var contents = Data()

    /// A summary of the contents, which changes with them.
    var version: String {
        var fingerprint = Fingerprint()
        fingerprint.add(Array(contents))
        return fingerprint.hex
    }

    /// The contents as they are sent: a page with the script that reloads it.
    var body: Data {
        file.hasSuffix(".html") ? PageInjection.page(contents, version: version) : contents
    }
}
