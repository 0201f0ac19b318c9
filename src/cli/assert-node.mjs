import module from 'node:module';

/**
 * Comes before everything else that the project's commands load, and is JavaScript of the oldest Node that
 * may start them. The project brings a newer one, which a package sets up when it is installed; where
 * packages may not do that, the old one runs, and would end with a stack trace.
 */
if (!process.features.typescript) {
  console.error(
    `This needs Node 24, and here Node ${process.versions.node} is running. The project brings Node 24 along: run "npm ci --ignore-scripts=false", which lets its packages set themselves up.`,
  );
  process.exit(2);
}

// Reading two hundred TypeScript files takes longer than checking a handbook: what was compiled is kept between runs,
// in the system's folder for temporary files. What is imported after this call profits from it.
module.enableCompileCache();
