package io.reglament.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers a process beyond our own death: its number, and when it began, since numbers are given out again. */
public record PidFile(Path file) {

    public void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + " " + began(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The very process that was written down, if it still lives. */
    public Optional<ProcessHandle> living() {
        try {
            String[] parts = Files.readString(file).strip().split(" ", -1);
            long pid = Long.parseLong(parts[0]);
            long began = Long.parseLong(parts[1]);
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(p -> began(p) == began);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(i -> i.toEpochMilli()).orElse(0L);
    }
}
