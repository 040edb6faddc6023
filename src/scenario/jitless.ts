/** zod must not probe for code generation, which the page's policy forbids; set before the first schema is made. */
import { z } from 'zod';

z.config({ jitless: true });
