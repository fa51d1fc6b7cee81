package io.reglament.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Whose work the processor's time was: each sample belongs to the innermost frame that is not the JDK's own. */
final class Profile {
    private static final int SHOWN = 8;
    private static final String PACKING = "gzip";

    private Profile() {}

    /** A library or a module of ours, and its share of all samples. */
    record Share(String owner, double share) {}

    static List<Share> read(Path recording) {
        Map<String, Integer> samples = new HashMap<>();
        int all = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.CPUTimeSample")) {
                    samples.merge(owner(Optional.ofNullable(event.getStackTrace())), 1, Integer::sum);
                    all++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double total = Math.max(1, all);
        return samples.entrySet().stream()
                .map(one -> new Share(one.getKey(), one.getValue() / total))
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static String owner(Optional<RecordedStackTrace> trace) {
        return trace.stream()
                .flatMap(stack -> stack.getFrames().stream())
                .map(Profile::owner)
                .filter(owner -> !owner.isEmpty())
                .findFirst()
                .orElse("the virtual machine");
    }

    private static String owner(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        if (type.startsWith("java.util.zip.Deflater")) {
            return PACKING;
        }
        if (type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.")) {
            return "";
        }
        String[] parts = type.split("\\.", -1);
        int depth = Math.min(parts.length - 1, type.startsWith("org.springframework") ? 4 : 3);
        return String.join(".", List.of(parts).subList(0, depth));
    }
}
