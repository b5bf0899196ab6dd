/**
 * The requests of persons about their data in a dossier: access, recording of the request, erasure; and the merging of
 * two records of one person or body. The entry point is {@link org.cldess.person.Persons#of}.
 */
@NullMarked
@WithTexts
package org.cldess.person;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
