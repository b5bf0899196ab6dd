/** Reports to try formats on. */
package org.cldess.reporting.sample;
