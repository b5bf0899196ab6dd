package org.cldess.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AudienceTest {
    @Test
    void sees_what_every_narrower_audience_sees_and_nothing_kept_for_a_wider_one() {
        assertThat(Audience.COMMITTEE.sees(Audience.PUBLIC)).isTrue();
        assertThat(Audience.COMMITTEE.sees(Audience.COMMITTEE)).isTrue();
        assertThat(Audience.COMMITTEE.sees(Audience.FACILITATOR)).isFalse();
        assertThat(Audience.PUBLIC.sees(Audience.PARTNER)).isFalse();
    }
}
