package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.component.Path;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;

/** Provides the key date of a rule that applies after an award; it is not applicable if nothing was awarded. */
final class Awarded {
    private Awarded() {}

    static Function<Located<FundedGrant>, KeyDate> by(
            Path<Grant, LocalDate> path, Function<Grant, Known<LocalDate>> fact) {
        return part -> {
            Optional<Message> reason = part.subject().whyNotAwarded();
            return reason.isPresent()
                    ? KeyDate.none(reason.get())
                    : KeyDate.of(fact.apply(part.subject().grant()), part.at(path));
        };
    }
}
