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

/** The pictures in docs/pictures: taken from the running house; kept there by -Dreglament.docs=write. */
@Order(10)
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
    @CsvSource({"day,1280,900", "day,390,844", "sheet,1280,900", "sheet,390,844", "week,1280,900", "week,390,844"})
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
