/// The program that turns drawings into pictures, for services that take no SVG.
///
/// It is librsvg's `rsvg-convert`: kept up for two decades, packaged by every system, and with
/// fonts and text of its own, which no Swift library has.
struct Rasterizer: Hashable, Sendable {
    /// The program's name, to be found among those of the system.
    static let name = "rsvg-convert"

    /// The program's file.
    var program: String
    /// The folder for what goes in and comes out.
    var folder: String

    /// The PNG of a drawing; `name` is one that no other drawing has at the same time.
    ///
    /// - Throws: when the program fails or the disk refuses.
    func png(of svg: [UInt8], named name: String) throws(DiskError) -> [UInt8] {
        let (drawing, picture) = ("\(folder)/\(name).svg", "\(folder)/\(name).png")
        try Disk.makeFolder(folder)
        try Disk.write(svg, to: drawing)
        try Disk.run(program, ["--output", picture, drawing])
        let png = try Disk.read(picture)
        try Disk.remove(drawing)
        try Disk.remove(picture)
        return png
    }
}

/// Whether the pictures that the settings ask for can be drawn.
public enum PictureDrawing: Hashable, Sendable {
    /// They are not wanted now, such as for a preview.
    case unused
    /// They are wanted, and the program is not installed.
    case missing
    /// They are drawn by the program of a file.
    case program(String)

    /// The name of the program that draws them.
    public static let programName = Rasterizer.name
}
