package org.cldess.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A package that has messages: a {@code messages_fr.properties} and a {@code messages_en.properties} beside its
 * classes. The build generates its class {@code Texts}, which reads them.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface WithTexts {}
