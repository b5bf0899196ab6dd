/**
 * Questions about all dossiers of a store (<i>{@index requêtes}</i>), answered page by page without loading the
 * dossiers: {@link org.cldess.dossier.query.DossierQueries}.
 */
@NullMarked
package org.cldess.dossier.query;

import org.jspecify.annotations.NullMarked;
