package io.reglament.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What a client of PostgreSQL says, heard in pieces of any size. */
class HeardTests {

    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong trips = new AtomicLong();
    private final List<String> words = new ArrayList<>();

    @RepeatedTest(20)
    void counts_statements_and_waits_however_the_bytes_come(RepetitionInfo info) throws IOException {
        byte[] said = said();
        Heard heard = new Heard(statements, trips, words::add);
        Random random = new Random(info.getCurrentRepetition());
        for (int from = 0; from < said.length; ) {
            int length = Math.min(1 + random.nextInt(9), said.length - from);
            byte[] piece = java.util.Arrays.copyOfRange(said, from, from + length);
            heard.hear(piece, length);
            from += length;
        }

        assertThat(statements.get())
                .as("two by the extended protocol, one simple")
                .isEqualTo(3);
        assertThat(trips.get()).as("one sync for both, one simple").isEqualTo(2);
        assertThat(words).containsExactly("QQQ", "QQQ", Heard.TRIP, "select 'SSS'");
    }

    /** A request to encrypt, the start, two statements in one trip, then one of the simple kind. */
    private static byte[] said() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(8);
            out.writeInt(80_877_103);
            byte[] start = "user\0Q\0S\0E\0".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            out.writeInt(8 + start.length);
            out.writeInt(196_608);
            out.write(start);
            for (char letter : "PBEPBES".toCharArray()) {
                message(out, letter, letter == 'S' ? "" : "QQQ");
            }
            message(out, 'Q', "select 'SSS'");
        }
        return bytes.toByteArray();
    }

    private static void message(DataOutputStream out, char letter, String body) throws IOException {
        out.writeByte(letter);
        out.writeInt(4 + body.length());
        out.writeBytes(body);
    }
}
