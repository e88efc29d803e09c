import FlyingSocks
import Foundation

/// A server that answers each path with the status that it names, but for `/whole`, which refuses
/// to be asked for its head alone.
///
/// It has a thread of its own: those that tests share may all wait for programs to end, and so
/// would an answer.
struct StatusServer {
    private let socket: Socket
    private let port: UInt16

    /// What the addresses of the server begin with.
    var root: String { "http://127.0.0.1:\(port)/" }

    /// Starts to answer.
    init() throws {
        let socket = try Socket(domain: AF_INET)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: 0))
        try socket.listen()
        guard case .ip4(_, port: let port) = try socket.sockname() else {
            throw SocketError.disconnected
        }
        (self.socket, self.port) = (socket, port)
        Thread.detachNewThread {
            while let connection = try? socket.accept() {
                try? Self.answer(Socket(file: connection.file))
            }
        }
    }

    /// Ends to answer.
    func stop() { shutdown(socket.file.rawValue, Int32(SHUT_RDWR)) }

    private static func answer(_ connection: Socket) throws {
        defer { try? connection.close() }
        var request: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        while !request.suffix(end.count).elementsEqual(end) {
            request.append(try connection.read())
        }
        let words = String(decoding: request, as: UTF8.self).split(separator: " ")
        let isRefused = words[0] == "HEAD" && words[1] == "/whole"
        let status = isRefused ? 405 : Int(words[1].dropFirst()) ?? 200
        let answer = "HTTP/1.1 \(status) Status\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        _ = try connection.write(Data(answer.utf8))
    }
}
