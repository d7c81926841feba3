/** What library positions mean: signatures with roles, read from stubs. */
@NullMarked
package org.odirect.analyzer.models;

import org.jspecify.annotations.NullMarked;
