#include "bti/cli.hpp"

int main(int argc, char** argv) { return bti::run_main(argc, argv); }
