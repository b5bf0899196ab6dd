package org.cldess.charter.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Charter_;
import org.cldess.charter.text.Axis;
import org.cldess.rule.Located;

/**
 * A charter with the axes that its kind of contract asks for.
 *
 * @param charter the charter
 * @param axes the axes
 */
public record CharterOfKind(Charter charter, List<Axis> axes) {
    /** One version of the charter, with the same axes. */
    record Version(CharterVersion version, List<Axis> axes) {}

    Stream<Located<Version>> versions() {
        List<CharterVersion> versions = charter.versions();
        return IntStream.range(0, versions.size())
                .mapToObj(i -> Located.of(Charter_.VERSIONS.at(i), new Version(versions.get(i), axes)));
    }
}
