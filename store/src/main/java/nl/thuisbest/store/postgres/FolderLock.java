package nl.thuisbest.store.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One owner per data folder. The lock is the kernel's, so it is gone with its process however that
 * ended; the process id in the file is only for the sentence that the second one gets.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        var file = folder.resolve("lock");
        var channel = open(folder, file);
        try {
            if (tryLock(channel) == null) {
                var owner = ownerIn(channel);
                channel.close();
                throw new FolderInUse(folder, owner);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(pid()).getBytes(US_ASCII)), 0);
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new FolderNotWritable(folder, e);
        }
    }

    private static FileChannel open(Path folder, Path file) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            var probe = Files.createTempFile(folder, "probe", null);
            Files.delete(probe);
            return channel;
        } catch (IOException e) {
            throw new FolderNotWritable(folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static String ownerIn(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        var text = US_ASCII.decode(bytes.flip()).toString();
        return text.isBlank() ? "" : " (process " + text + ")";
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PostgresFailed("The lock of the data folder cannot be given back.", e);
        }
    }
}
