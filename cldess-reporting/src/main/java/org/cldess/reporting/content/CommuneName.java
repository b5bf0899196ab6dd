package org.cldess.reporting.content;

import org.cldess.identity.CommuneCode;
import org.cldess.territory.Gazetteer;

/** How a report names a commune: « Grasse (06069) », and the code alone where no commune has it. */
final class CommuneName {
    private CommuneName() {}

    static String of(CommuneCode code) {
        return Gazetteer.ofFrance()
                .findCommune(code)
                .map(commune -> "%s (%s)".formatted(commune.name(), code))
                .orElseGet(code::toString);
    }
}
