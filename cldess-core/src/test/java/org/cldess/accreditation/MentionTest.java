package org.cldess.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MentionTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void tells_who_is_in_a_list_and_who_was_looked_for_in_vain() {
        assertThat(Mention.listed(MentionSource.SIRENE, DAY)).isEqualTo(new Mention(MentionSource.SIRENE, true, DAY));
        assertThat(Mention.notListed(MentionSource.SIRENE, DAY))
                .isEqualTo(new Mention(MentionSource.SIRENE, false, DAY));
    }
}
