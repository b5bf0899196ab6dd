package org.cldess.territory;

import java.util.Locale;
import java.util.Optional;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.identity.RegionCode;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/** The kind of {@link Territory} that a code stands for (<i>{@index échelon}</i>). */
public enum TerritoryLevel implements Localizable {
    /** A commune. */
    COMMUNE,
    /** An inter-municipal body. */
    EPCI,
    /** A département. */
    DEPARTEMENT,
    /** A région. */
    REGION;

    Optional<Message> refusal(String text) {
        return switch (this) {
            case COMMUNE -> CommuneCode.refusal(text);
            case EPCI -> EpciCode.refusal(text);
            case DEPARTEMENT -> DepartementCode.refusal(text);
            case REGION -> RegionCode.refusal(text);
        };
    }

    String canonical(String text) {
        return switch (this) {
            case COMMUNE -> CommuneCode.parse(text).toString();
            case EPCI -> EpciCode.parse(text).toString();
            case DEPARTEMENT -> DepartementCode.parse(text).toString();
            case REGION -> RegionCode.parse(text).toString();
        };
    }

    Optional<? extends Territory> find(Gazetteer gazetteer, String code) {
        return switch (this) {
            case COMMUNE -> gazetteer.findCommune(CommuneCode.parse(code));
            case EPCI -> gazetteer.findEpci(EpciCode.parse(code));
            case DEPARTEMENT -> gazetteer.findDepartement(DepartementCode.parse(code));
            case REGION -> gazetteer.findRegion(RegionCode.parse(code));
        };
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("territory-level." + EnumCodes.of(this)).say(locale);
    }
}
