package io.reglament.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reglament.local.House.Floor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseTests {

    private final List<String> stopped = new ArrayList<>();
    private final House house = new House();

    @Test
    void parts_are_stopped_from_the_top_floor_down_whatever_their_order_of_start() {
        part(Floor.DATABASE);
        part(Floor.PLATFORM);
        part(Floor.SIGN_ON);
        part(Floor.COMMAND);
        house.close();
        assertThat(stopped).containsExactly("COMMAND", "PLATFORM", "SIGN_ON", "DATABASE");
        house.close();
        assertThat(stopped).hasSize(4);
    }

    @Test
    void a_part_that_will_not_stop_keeps_no_other_running() {
        part(Floor.DATABASE);
        house.<AutoCloseable>open(Floor.PLATFORM, () -> () -> {
            throw new IllegalStateException("will not");
        });
        house.close();
        assertThat(stopped).containsExactly("DATABASE");
    }

    @Test
    void nothing_starts_once_the_house_is_being_stopped() {
        house.close();
        assertThatExceptionOfType(House.Stopping.class).isThrownBy(() -> part(Floor.DATABASE));
        assertThat(stopped).isEmpty();
    }

    private void part(Floor floor) {
        house.<AutoCloseable>open(floor, () -> () -> stopped.add(floor.name()));
    }
}
