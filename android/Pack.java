import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes an APK that is not signed yet: {@code java Pack.java RESOURCES FOLDER APK}.
 *
 * <p>Libraries are stored as they are, each at the beginning of a page of 16 KB, and say so in their extra field. The apksigner of Debian moves
 * libraries that do not say it to pages of 4 KB, also after zipalign. Every entry has the same date (the year 1980 would make Java write a field more), so the same input gives the same file.
 */
class Pack {
    private static final int PAGE = 16384;
    private static final int WORD = 4;
    /** The extra field of Android's tools that says how an entry is aligned. */
    private static final short ALIGNED = (short) 0xd935;

    public static void main(String[] arguments) throws IOException {
        Counting counting = new Counting(new BufferedOutputStream(new FileOutputStream(arguments[2])));
        try (ZipFile resources = new ZipFile(arguments[0]); ZipOutputStream apk = new ZipOutputStream(counting)) {
            apk.setLevel(9);
            for (ZipEntry entry : resources.stream().toList()) {
                byte[] bytes = resources.getInputStream(entry).readAllBytes();
                write(apk, counting, entry.getName(), bytes, entry.getMethod() == ZipEntry.STORED ? WORD : 0);
            }
            Path folder = Path.of(arguments[1]);
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                write(apk, counting, name, Files.readAllBytes(file), name.endsWith(".so") ? PAGE : 0);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** An alignment of 0 is for what is compressed. */
    private static void write(ZipOutputStream apk, Counting counting, String name, byte[] bytes, int alignment) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1981, 1, 1, 0, 0));
        if (alignment > 0) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
            entry.setExtra(extra(counting.count + 30 + name.length(), alignment));
        }
        apk.putNextEntry(entry);
        apk.write(bytes);
        apk.closeEntry();
        apk.flush();
    }

    /** As long as it takes for what follows to begin where it must. */
    private static byte[] extra(long start, int alignment) {
        int padding = (int) ((alignment - (start + 6) % alignment) % alignment);
        ByteBuffer extra = ByteBuffer.allocate(6 + padding).order(ByteOrder.LITTLE_ENDIAN);
        return extra.putShort(ALIGNED).putShort((short) (2 + padding)).putShort((short) alignment).array();
    }

    private static class Counting extends FilterOutputStream {
        long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            count += 1;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
