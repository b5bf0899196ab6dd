package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cldess.component.VisibleTo;
import org.cldess.contract.kind.ContractKind;
import org.cldess.disclosure.Audience;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.thing.AudienceDependent;
import org.junit.jupiter.api.Test;

/** Tests which components of a record an audience may see only in part. */
class AudienceCriterionTest {
    /** A record without annotations on its components: only its class knows what to hide. */
    record Secret(String word) implements AudienceDependent<Secret> {
        @Override
        public Optional<Secret> withoutHiddenFrom(Audience audience) {
            return audience == Audience.FACILITATOR ? Optional.of(this) : Optional.empty();
        }
    }

    record Spoken(@VisibleTo(Audience.PARTNER) String word) {}

    record Open(String word) {}

    record Holder(Open open, List<Secret> secrets, List<Box> boxes, Spoken spoken) {}

    record Box(List<Secret> inside, Open open) {}

    private static List<String> parts(Class<? extends Record> type) {
        return new AudienceCriterion(Audience.PUBLIC, ContractKind.CLDESS)
                .parts(Form.of(type)).stream().map(Part::name).toList();
    }

    @Test
    void what_a_class_or_a_component_keeps_back_is_looked_at_however_deep_it_lies() {
        assertThat(parts(Holder.class)).containsExactly("secrets", "boxes", "spoken");
        assertThat(parts(Box.class)).containsExactly("inside");
        assertThat(parts(Spoken.class)).containsExactly("word");
        assertThat(parts(Open.class)).isEmpty();
        assertThat(parts(Secret.class)).isEmpty();
    }
}
