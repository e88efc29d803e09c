extension ArraySlice<UInt8> {
    /// Whether all bytes are printable ASCII or line feeds.
    var isPrintableASCII: Bool {
        withUnsafeBufferPointer { bytes in
            // Without branches and an early end, so that many bytes are looked at in one step.
            var others: UInt8 = 0
            for byte in bytes {
                others |= (byte &- 0x20 < 0x5F ? 0 : 1) & (byte == 0x0A ? 0 : 1)
            }
            return others == 0
        }
    }

    /// Whether any byte is one of two.
    func contains(_ one: UInt8, or other: UInt8) -> Bool {
        withUnsafeBufferPointer { bytes in
            var found: UInt8 = 0
            for byte in bytes { found |= (byte == one ? 1 : 0) | (byte == other ? 1 : 0) }
            return found != 0
        }
    }

    /// Where the line ends that a place is on: the first line feed or carriage return, else the end.
    func lineEnd(from start: Int) -> Int {
        self[start...].withUnsafeBytes { bytes in
            var place = 0
            // Eight bytes at a time, as long as none is a control character.
            while place + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                let controls = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
                if controls != 0 { break }
                place += 8
            }
            while place < bytes.count, !CSVScanner.endsLine(bytes[place]) { place += 1 }
            return start + place
        }
    }
}
