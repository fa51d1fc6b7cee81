package io.reglament.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.reglament.guards.Repository;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures in docs/pictures: each page fits, at a desk and on a phone. They are taken anew from a house that has
 * lived since September by {@code -Dreglament.house=lived -Dreglament.docs=write -Dit.test=PicturesIT}.
 */
@Order(11)
@Journey
class PicturesIT {
    private static final Path FOLDER = Repository.root().resolve("docs/pictures");
    private static final int LEAST_BYTES = 15_000;

    private final RunningHouse house;
    private final Screens screens;

    PicturesIT(RunningHouse house, Chromium chromium) {
        this.house = house;
        this.screens = new Screens(house, chromium);
    }

    @ParameterizedTest
    @CsvSource({
        "day,1280,900", "day,390,844",
        "sheet,1280,900", "sheet,390,844",
        "week,1280,900", "week,390,844",
        "lesson,1280,900", "lesson,390,844",
        "findings,1280,900", "findings,390,844",
        "board,1280,900", "board,390,844",
        "inspection,1280,900", "inspection,390,844",
        "duties,1280,900", "duties,390,844",
        "consolidated,1280,900", "consolidated,390,844",
        "term-marks,1280,900", "term-marks,390,844",
        "messages,1280,900", "messages,390,844",
        "month,1280,900", "month,390,844",
        "archive,1280,900", "archive,390,844",
        "district,1280,900", "district,390,844",
        "regulation,1280,900", "regulation,390,844",
        "marks,1280,900", "marks,390,844",
        "absences,1280,900", "absences,390,844"
    })
    void a_picture_is_kept(String name, int width, int height) throws IOException {
        Screen screen = screens.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Page page = screens.page(screen);
        page.setViewportSize(width, height);
        screen.open(house, page);
        assertThat(Fit.stickingOut(page)).isEmpty();
        byte[] taken = page.screenshot();
        Path file = FOLDER.resolve(name + "-" + width + ".png");
        if ("write".equals(System.getProperty("reglament.docs"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, taken);
        }

        assertThat(file).as("run with -Dreglament.docs=write").exists();
        alike(Files.readAllBytes(file), taken);
    }

    /** Days and names change from one taking to the next; that there is a picture of that page does not. */
    private static void alike(byte[] kept, byte[] taken) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(kept));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(taken));
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        assertThat(kept.length).isGreaterThan(LEAST_BYTES);
        assertThat(taken.length).isGreaterThan(LEAST_BYTES);
    }
}
