/** Reports on a dossier: their model, their charts, and the formats they are written in. */
package org.cldess.reporting;
