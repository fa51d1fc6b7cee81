package io.reglament.archive.making;

import io.reglament.archive.PackageVerifier;
import io.reglament.archive.SmallPackage;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps packages in a place until it is killed, a few bytes at a time. */
final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] arguments) throws IOException {
        byte[] whole = SmallPackage.bytes();
        Place place = new Place(Path.of(arguments[0]));
        PackageVerifier verifier = new PackageVerifier();
        System.out.write('.');
        System.out.flush();
        for (int number = 0; true; number++) {
            place.keep("school/" + number % 50 + ".zip", verifier, out -> {
                for (byte one : whole) {
                    out.write(one);
                    out.flush();
                }
            });
        }
    }
}
