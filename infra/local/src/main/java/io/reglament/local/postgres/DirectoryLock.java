package io.reglament.local.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells a living launcher from one that was killed: the operating system drops the lock with its process. It lies
 * beside the data directory, because initdb wants that one empty.
 */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

    /** Throws {@link DataDirectoryInUse} when another launcher, here or in another process, holds it. */
    static DirectoryLock take(Path dataDirectory) throws IOException {
        Path file = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        if (lock(channel).isEmpty()) {
            channel.close();
            throw new DataDirectoryInUse(dataDirectory);
        }
        return new DirectoryLock(channel);
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
