package org.cldess.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cldess.component.Shown;
import org.cldess.disclosure.Audience;
import org.junit.jupiter.api.Test;

/** Tests which components of a record an audience may see only in part. */
class FormTest {
    /** A record without annotations on its components: only its class knows what to hide. */
    record Secret(String word) implements Guarded<Secret> {
        @Override
        public Optional<Secret> judgedBy(Audience audience) {
            return audience == Audience.FACILITATOR ? Optional.of(this) : Optional.empty();
        }
    }

    record Spoken(@Shown(to = Audience.PARTNER) String word) {}

    record Open(String word) {}

    record Holder(Open open, List<Secret> secrets, List<Box> boxes, Spoken spoken) {}

    record Box(List<Secret> inside, Open open) {}

    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    @Test
    void what_a_class_or_a_component_keeps_back_is_looked_at_however_deep_it_lies() {
        assertThat(names(Form.of(Holder.class).having(Form.Trait.GUARDED)))
                .containsExactly("secrets", "boxes", "spoken");
        assertThat(names(Form.of(Box.class).having(Form.Trait.GUARDED))).containsExactly("inside");
        assertThat(names(Form.of(Spoken.class).having(Form.Trait.GUARDED))).containsExactly("word");
        assertThat(Form.of(Open.class).having(Form.Trait.GUARDED)).isEmpty();
        assertThat(Form.of(Secret.class).having(Form.Trait.GUARDED)).isEmpty();
    }
}
