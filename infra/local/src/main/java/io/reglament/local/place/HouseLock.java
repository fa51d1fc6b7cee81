package io.reglament.local.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.reglament.local.console.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One launcher at a time on a directory. The operating system drops the lock even after kill -9. */
public record HouseLock(FileChannel channel) implements AutoCloseable {

    /** Empty when another launcher holds it; {@link #holder} then names it. */
    public static Optional<HouseLock> tryTake(Var var) {
        try {
            FileChannel channel = FileChannel.open(file(var), CREATE, WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
            return Optional.of(new HouseLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses, naming the other one, when the directory is in use. */
    public static HouseLock take(Var var) {
        return tryTake(var)
                .orElseThrow(() -> new Trouble("already running on %s as process %s: bin/run stop ends it"
                        .formatted(var.root(), holder(var))));
    }

    /** The process id the holder wrote down, or a question mark in the instant before it did. */
    public static String holder(Var var) {
        try {
            String pid = Files.readString(file(var)).strip();
            return pid.isEmpty() ? "?" : pid;
        } catch (IOException e) {
            return "?";
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Path file(Var var) {
        return var.run().resolve("launcher.lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
