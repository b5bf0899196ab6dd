package org.cldess.known;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Lets Jakarta Validation look into a {@link Known}: constraints on its value, such as
 * {@code Known<@ValidSiren String>}, apply if there is a value. Validation providers find this class by themselves.
 */
public final class KnownValueExtractor implements ValueExtractor<Known<@ExtractedValue ?>> {
    /** Creates the extractor; validation providers call this. */
    public KnownValueExtractor() {}

    @Override
    public void extractValues(Known<?> known, ValueReceiver receiver) {
        known.value().ifPresent(value -> receiver.value("<known value>", value));
    }
}
